namespace LiveStation.Generator.Tool.Commands;

/// <summary>Numbers with their nouns.</summary>
internal static class Words
{
    /// <summary>A count: <c>1 file</c>, <c>2 files</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">Of what, in the singular.</param>
    public static string Count(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
