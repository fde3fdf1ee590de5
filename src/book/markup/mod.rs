//! Pages with markup: how they are taken apart, and how words come out of them.

pub(super) mod flow;
pub(super) mod look;
pub(super) mod page;
mod role;
pub(super) mod site;
mod token;
pub(super) mod tree;

pub(super) use flow::{Flow, Kind};
pub(super) use look::{Sheet, imports};
pub(super) use role::Part;
pub(super) use tree::{Element, Tree};
