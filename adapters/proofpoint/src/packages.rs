//! Proofpoint Essentials' packages.

/// A package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package {
    /// What the API calls it.
    pub code: &'static str,
    /// What this adapter calls it: what product mappings name.
    pub name: &'static str,
    /// Whether Proofpoint no longer sells it.
    pub deprecated: bool,
}

const fn package(code: &'static str, name: &'static str) -> Package {
    Package {
        code,
        name,
        deprecated: false,
    }
}

/// The packages that are known. One that is not is called by its letters in small.
pub const PACKAGES: [Package; 7] = [
    Package {
        code: "beginner",
        name: "Beginner",
        deprecated: true,
    },
    package("business", "Business"),
    package("advanced", "Advanced"),
    package("professional", "Professional"),
    package("business_plus", "Business Plus"),
    package("advanced_plus", "Advanced Plus"),
    package("professional_plus", "Professional Plus"),
];

/// The name of a package, in any spelling: case, blanks, dashes, `+` or `plus` do not matter. One that
/// is not known is called by what all spellings have in common, `psatenterprise` for
/// `psat_enterprise`: a mapping of one of them would not fit the next, and its line would go down
/// to 0.
pub(crate) fn name(package: &str) -> String {
    let wanted = letters(package);
    match PACKAGES.iter().find(|known| letters(known.code) == wanted) {
        Some(known) => known.name.to_owned(),
        None if wanted.is_empty() => package.to_owned(),
        None => wanted,
    }
}

fn letters(text: &str) -> String {
    let text = text.replace('+', "plus").to_lowercase();
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_package_are_one() {
        for (spelling, expected) in [
            ("advanced", "Advanced"),
            ("ADVANCED", "Advanced"),
            ("professional_plus", "Professional Plus"),
            ("Professional Plus", "Professional Plus"),
            ("professional+", "Professional Plus"),
            ("psat_enterprise", "psatenterprise"),
            ("PSAT Enterprise", "psatenterprise"),
            ("***", "***"),
        ] {
            assert_eq!(name(spelling), expected, "{spelling}");
        }
    }
}
