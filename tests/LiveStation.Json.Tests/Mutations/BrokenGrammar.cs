using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Replaces a value with invalid JSON, such as the syntax of other formats.</summary>
internal sealed class BrokenGrammar : Mutator
{
    private static readonly string[] NoJson =
    [
        "01", "-", "+1", ".5", "1.", "1e", "0x1", "NaN", "Infinity", "tru", "nul", "undefined", "True", "'a'",
        "\"a", "\"\\x\"", "\"\\u12\"", "\"\n\"", "\"\t\"", "1,", "1,,", "[1,]", "{\"a\":1,}", "{a:1}",
        "{\"a\"}", "{1:1}", "[}", "{]", "1/**/", "1 1",
        "//\n1", "\"a\" \"b\"", "1:1", "\u00a01", "-01", "00", "1.e1", "1\0",
    ];

    public override bool Suits(Document document, Site site) => true;

    public override Gen<Mutation> At(Document document, Site site) =>
        from text in Gen.Elements(NoJson)
        let changed = document.With(site, new PlainNode(text)).Root
        select new Mutation(JsonText.Utf8(changed)) { Fault = new Fault(null) };
}
