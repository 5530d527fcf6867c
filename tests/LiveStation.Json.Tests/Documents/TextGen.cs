using FsCheck;
using FsCheck.Fluent;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Generates texts.</summary>
internal static class TextGen
{
    private static readonly string[] Parts =
    [
        "a", "Z", "0", "channel", "한국", "어", "é", "😀", "\u2028", "\u007f", "\ufeff", "\ufffd", " ", "-", ".", "/",
        "'", "<", "&", "null", "true", "12", "{", "]", ",", ":", "\u0085",
    ];

    private static readonly string[] Odd = [.. Parts, "\"", "\\", "\n", "\t", "\0", "\u001f", "\\u0063"];

    /// <summary>Texts that need no escapes.</summary>
    public static Gen<string> Plain { get; } = Of(Parts);

    /// <summary>All texts.</summary>
    public static Gen<string> Texts { get; } = Gen.Frequency((3, Plain), (1, Of(Odd)), (1, Long()));

    /// <summary>Member names that no type has: names in the spec start with a letter.</summary>
    public static Gen<string> UnknownNames { get; } = Gen.OneOf(
        Plain.Select(text => "?" + text),
        Of(Odd).Select(text => "_" + text),
        Gen.Elements("", "$type", "__proto__", "a.b", "['c']"));

    private static Gen<string> Of(string[] parts) =>
        from length in Gen.Choose(0, 6) from chosen in Gen.Elements(parts).ArrayOf(length) select string.Concat(chosen);

    // Longer than a scanner copies at once or keeps on the stack.
    private static Gen<string> Long() => from text in Of(Parts) from times in Gen.Choose(1, 40)
                                         select string.Concat(Enumerable.Repeat(text, times));
}
