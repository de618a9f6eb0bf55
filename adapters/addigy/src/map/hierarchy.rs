//! How policies are nested.

use cw_sync_core::model::TenantKey;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Deeper nesting is taken for a circle.
const DEEPEST: usize = 1_000;

/// Policy → the policy that it is below.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hierarchy(BTreeMap<String, String>);

impl Hierarchy {
    pub(super) fn put(&mut self, policy: String, parent: String) {
        self.0.insert(policy, parent);
    }

    /// The policies, the most specific first: the deeper one, of two that are as deep the one whose
    /// id comes first.
    pub(super) fn closest_first(
        &self,
        policies: impl IntoIterator<Item = String>,
    ) -> Vec<TenantKey> {
        let mut policies: Vec<_> = policies.into_iter().collect();
        policies.sort_by_cached_key(|policy| (Reverse(self.depth(policy)), policy.clone()));
        policies.dedup();
        policies.into_iter().map(TenantKey::from).collect()
    }

    fn depth(&self, policy: &str) -> usize {
        let above = std::iter::successors(self.0.get(policy), |parent| self.0.get(*parent));
        above.take(DEEPEST).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_policy_comes_first() {
        let mut hierarchy = Hierarchy::default();
        for (policy, parent) in [
            ("lab", "cedar"),
            ("cedar", "root"),
            ("birch", "root"),
            ("x", "y"),
            ("y", "x"),
        ] {
            hierarchy.put(policy.to_owned(), parent.to_owned());
        }
        for (policies, sorted) in [
            ("root cedar lab", "lab cedar root"),
            ("cedar birch unknown cedar", "birch cedar unknown"),
            // Whatever it means, it comes to an end.
            ("lab x", "x lab"),
        ] {
            let policies = policies.split(' ').map(str::to_owned);
            let closest = hierarchy.closest_first(policies);
            let closest: Vec<_> = closest.iter().map(TenantKey::as_str).collect();
            assert_eq!(closest.join(" "), sorted);
        }
    }
}
