using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>An operation that a flavour cannot call, or an example of it that the flavour cannot send.</summary>
/// <param name="Operation">Id of the operation.</param>
/// <param name="Reason">The reason, as the end of a row in the English page.</param>
/// <param name="KoreanReason">The reason in the Korean page.</param>
internal sealed record NotExpressible(string Operation, string Reason, string KoreanReason)
{
    /// <summary>Name of the only example that cannot be sent; null when none of the operation can.</summary>
    public string? Example { get; init; }

    /// <summary>Returns whether this entry is about an example.</summary>
    public bool IsAbout(CorpusExample example) =>
        Operation == example.Operation && (Example is null || Example == example.Name);

    /// <summary>Returns whether the entry is about an example that exists, and states a reason in both languages.</summary>
    public bool IsValid() =>
        WireCorpus.Examples.Any(IsAbout) && !string.IsNullOrWhiteSpace(Reason) && !string.IsNullOrWhiteSpace(KoreanReason);
}
