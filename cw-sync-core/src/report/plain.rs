/// A text without what would steer a terminal: control characters other than line ends, and those
/// that turn the direction of writing, become the replacement character. What a vendor, a clerk or
/// CWM names something comes to the screen through here.
pub fn plain(text: &str) -> String {
    let steers = |letter: char| {
        let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        turns || letter.is_control() && letter != '\n'
    };
    text.replace(steers, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown_and_not_obeyed() {
        for (given, shown) in [
            ("Müller & Søn, 東京", "Müller & Søn, 東京"),
            ("a\nb", "a\nb"),
            ("\u{1b}[2Jgone\u{7}\r", "\u{fffd}[2Jgone\u{fffd}\u{fffd}"),
            ("\u{9b}31m", "\u{fffd}31m"),
            ("exe\u{202e}cod", "exe\u{fffd}cod"),
        ] {
            assert_eq!(plain(given), shown);
        }
    }
}
