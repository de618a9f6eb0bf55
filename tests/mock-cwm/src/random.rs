//! Numbers that look random and are the same for the same seed.

/// A stream of numbers (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// The stream of one thing among many: `kind` tells streams of one seed apart, `index` the
    /// things of a kind. A thing's numbers do not depend on how many others there are.
    pub(crate) fn of(seed: u64, kind: u64, index: u64) -> Self {
        let mut random = Self(seed);
        for part in [kind, index] {
            random.0 = random.next() ^ part;
        }
        random
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 where that is 0.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or_default()
    }

    /// Whether something happens that happens `parts` times in `of`.
    pub(crate) fn chance(&mut self, parts: u64, of: u64) -> bool {
        self.below(of) < parts
    }

    /// One of some things.
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let index = self.below(from.len() as u64);
        from.get(usize::try_from(index).ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_repeat_and_differ() {
        let first = |seed, kind, index| Random::of(seed, kind, index).next();
        assert_eq!(first(7, 1, 2), first(7, 1, 2));
        let all = [
            first(7, 1, 2),
            first(8, 1, 2),
            first(7, 2, 2),
            first(7, 1, 3),
            first(7, 2, 1),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one));
        }
        let mut random = Random::of(1, 0, 0);
        let hits = (0..10_000).filter(|_| random.chance(1, 10)).count();
        assert!((800..1200).contains(&hits), "{hits}");
        assert_eq!(Random::of(1, 0, 0).pick::<u8>(&[]), None);
    }
}
