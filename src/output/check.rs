//! Audio files measured against a delivery profile.
