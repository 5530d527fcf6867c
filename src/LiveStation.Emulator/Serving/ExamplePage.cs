namespace LiveStation.Emulator.Serving;

/// <summary>One example: which call it is an answer to, and the answer.</summary>
internal sealed record ExamplePage<T>(ServerExample Example, ServerReply<T> Reply)
{
    /// <summary>Whether it is about one body; an example without a body answers any.</summary>
    public bool NamesBody => Example.Request is not null;

    /// <summary>Whether it answers this very call, whatever the order of query values and members.</summary>
    /// <param name="call">The call.</param>
    /// <param name="names">Names of query values that examples of the operation have.</param>
    public bool Answers(CallReading call, IEnumerable<string> names) =>
        call.HasQueryOf(Example, names) && (Example.Request is not { } request || call.HasBody(request));
}
