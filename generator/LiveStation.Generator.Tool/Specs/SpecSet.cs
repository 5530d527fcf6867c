using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>All files of a spec: those of the command line and, when they extend it, those of the packaged spec.</summary>
internal sealed class SpecSet
{
    private readonly EquatableArray<ParsedSpec> _files;

    private SpecSet(IReadOnlyList<ParsedSpec> own, IEnumerable<ParsedSpec> packaged)
    {
        OwnFiles = own.Count;
        _files = own.Concat(packaged).ToEquatableArray();
        Bound = SpecCompiler.Bind(_files);
    }

    /// <summary>The result of binding the files.</summary>
    public BoundSpec Bound { get; }

    /// <summary>Indicates whether the packaged spec is included.</summary>
    public bool IsPackaged => _files.Count > OwnFiles;

    /// <summary>The number of files on the command line.</summary>
    public int OwnFiles { get; }

    /// <summary>Reads a spec. Files without a <c>service</c> section extend the packaged spec, as in a build.</summary>
    /// <param name="paths">Files and folders; none for the packaged spec only.</param>
    /// <param name="usesPackaged">Indicates whether the packaged spec can be included.</param>
    public static SpecSet Read(IReadOnlyList<string> paths, bool usesPackaged)
    {
        ParsedSpec[] own = paths.Count == 0 ? [] : [.. SpecSource.Read(paths)];
        bool extends = usesPackaged && !own.Any(SpecCompiler.HasService);
        return new SpecSet(own, extends ? PackagedSpec.Files.Select(SpecCompiler.Parse) : []);
    }

    /// <summary>Returns the diagnostics that apply to documentation in a language.</summary>
    /// <param name="documentation">The language.</param>
    public IReadOnlyList<SpecDiagnostic> Diagnostics(DocumentationLanguage documentation) =>
    [
        .. SpecCompiler.Gather(_files, Bound)
            .Where(one => SpecCompiler.Matters(one, Bound.Model, documentation))
            // The user cannot follow a suggestion in a packaged file.
            .Where(one => one.Rule.Severity != RuleSeverity.Info || !IsPackaged || !PackagedSpec.Contains(one.Span.File)),
    ];
}
