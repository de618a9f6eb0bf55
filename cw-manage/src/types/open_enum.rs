/// Declares an enum that keeps values it does not know: CWM adds some with every release.
///
/// Serialises as the wire text, reads any text.
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
            /// A value that this version does not know, as CWM sent it.
            Unknown(String),
        }

        impl $name {
            /// The values that CWM's documentation knows, as on the wire.
            pub const VALUES: &'static [&'static str] = &[$($text),+];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Ok(Self::from(&*text))
            }
        }

        impl $crate::model::Wire for $name {
            fn to_wire(&self) -> Result<serde_json::Value, serde_json::Error> {
                Ok(serde_json::Value::from(self.as_str()))
            }
        }

        impl $crate::query::Literal<$name> for $name {
            fn literal(self) -> String {
                $crate::query::quote(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;
