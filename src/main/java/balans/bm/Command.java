package balans.bm;

/// One thing that `bm` can do.
interface Command {

    /// @return how the process ends
    int run(Arguments arguments, Terminal terminal, Words texts);
}
