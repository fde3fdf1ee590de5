//! A server on this machine that answers as a test says.

#![allow(clippy::unwrap_used)]

use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What a server can be asked.
pub trait Request: Clone + Send + Sized + 'static {
    /// Reads it; `None` where whoever asked has gone.
    fn read(stream: &mut TcpStream) -> Option<Self>;
    /// Whether two ask for the same.
    fn same(&self, other: &Self) -> bool;
}

/// A server; it keeps what it was asked.
pub struct Server<R> {
    pub port: u16,
    pub asked: Arc<Mutex<Vec<R>>>,
}

impl<R: Request> Server<R> {
    /// `answer` gets what was asked, how often the same was asked for before, and the connection.
    pub fn start(answer: impl Fn(&R, usize, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::<R>::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                std::thread::spawn(move || {
                    let mut stream = stream.unwrap();
                    let Some(request) = R::read(&mut stream) else { return };
                    let before = {
                        let mut log = log.lock().unwrap();
                        log.push(request.clone());
                        log.iter().filter(|other| other.same(&request)).count() - 1
                    };
                    answer(&request, before, &mut stream);
                });
            }
        });
        Self { port, asked }
    }

    pub fn asked(&self) -> Vec<R> {
        self.asked.lock().unwrap().clone()
    }
}
