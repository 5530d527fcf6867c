namespace LiveStation.Emulator.Serving;

/// <summary>One example: a call and the response to it.</summary>
internal sealed record ExamplePage<T>(ServerExample Example, ServerReply<T> Reply)
{
    /// <summary>Whether the example has a request body; an example without one matches any body.</summary>
    public bool NamesBody => Example.Request is not null;

    /// <summary>Returns whether this is the response to the call, regardless of the order of query values and members.</summary>
    /// <param name="call">The call.</param>
    /// <param name="names">Names of the query values in the examples of the operation.</param>
    public bool Matches(CallReading call, IEnumerable<string> names) =>
        call.HasQueryOf(Example, names) && (Example.Request is not { } request || call.HasBody(request));
}
