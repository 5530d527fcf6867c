namespace LiveStation.Testing;

/// <summary>The calls of the code under test differ from the expected ones.</summary>
public sealed class CallVerificationException : Exception
{
    internal CallVerificationException(IReadOnlyList<string> missing, IReadOnlyList<string> unexpected)
        : base(TextOf(missing, unexpected))
    {
        Missing = missing;
        Unexpected = unexpected;
    }

    /// <summary>The expected calls that were not made, or not often enough.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The calls that were not expected, each with the reason.</summary>
    public IReadOnlyList<string> Unexpected { get; }

    private static string TextOf(IReadOnlyList<string> missing, IReadOnlyList<string> unexpected) => string.Join(
        "\n",
        [
            .. Section("Expected calls that were not made:", missing),
            .. Section("Calls that were not expected:", unexpected),
        ]);

    private static IEnumerable<string> Section(string title, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [title, .. lines.Select(line => $"  {line}")];
}
