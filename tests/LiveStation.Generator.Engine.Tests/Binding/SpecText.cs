using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared.LargeSpecs;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Compiles small specs: a fixed head, and the text of a test.</summary>
internal static class SpecText
{
    public const string Head = LargeText.Head;

    /// <summary>Binds the head and one more file. The spec must have no errors or warnings; suggestions are allowed.</summary>
    public static ApiModel Bind(string text) => Bind(new SpecFile("shop.yaml", text));

    public static ApiModel Bind(params SpecFile[] files)
    {
        BoundSpec bound = BindAll([new SpecFile("head.yaml", Head), .. files], out string[] mistakes);
        mistakes.Where(mistake => !mistake.Contains(": info ")).ShouldBeEmpty();
        return bound.Model.ShouldNotBeNull();
    }

    /// <summary>Binds files without the head and returns their diagnostics.</summary>
    public static BoundSpec BindAll(SpecFile[] files, out string[] mistakes)
    {
        EquatableArray<ParsedSpec> parsed = files.Select(SpecCompiler.Parse).ToEquatableArray();
        BoundSpec bound = SpecCompiler.Bind(parsed);
        mistakes = [.. parsed.SelectMany(file => file.Diagnostics).Concat(bound.Diagnostics).Select(d => d.ToString())];
        return bound;
    }
}
