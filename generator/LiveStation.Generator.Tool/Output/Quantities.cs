using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Output;

/// <summary>Numbers with their nouns.</summary>
internal static class Quantities
{
    /// <summary>Returns a count with its noun: <c>1 file</c>, <c>2 files</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun, in the singular.</param>
    public static string Count(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Returns the parts of a spec: <c>1 file and the packaged spec</c>.</summary>
    /// <param name="spec">The spec.</param>
    public static string PartsOf(SpecSet spec) =>
        !spec.IsPackaged ? Count(spec.OwnFiles, "file")
        : spec.OwnFiles == 0 ? "the packaged spec"
        : Count(spec.OwnFiles, "file") + " and the packaged spec";
}
