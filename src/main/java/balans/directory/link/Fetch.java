package balans.directory.link;

import java.net.URI;

/// Asks for one page and follows nothing.
interface Fetch {

    sealed interface Answer {
        record Answered(int status, String location, byte[] body) implements Answer {}
        /// Not asked at all: the address is not one that may be asked.
        record Refused() implements Answer {}
        record Unreachable(String why) implements Answer {}
    }

    Answer get(URI page, int bodyMaxBytes);
}
