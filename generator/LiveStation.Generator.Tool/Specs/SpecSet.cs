using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>All files of a spec: those of the command line and, if they extend it, those of the packaged spec.</summary>
internal sealed class SpecSet
{
    private readonly EquatableArray<ParsedSpec> _files;

    private SpecSet(IReadOnlyList<ParsedSpec> own, IEnumerable<ParsedSpec> packaged)
    {
        OwnFiles = own.Count;
        _files = own.Concat(packaged).ToEquatableArray();
        Bound = SpecCompiler.Bind(_files);
    }

    /// <summary>The files put together.</summary>
    public BoundSpec Bound { get; }

    /// <summary>Whether the packaged spec is part of it.</summary>
    public bool IsPackaged => _files.Count > OwnFiles;

    /// <summary>How many files the command line names.</summary>
    public int OwnFiles { get; }

    /// <summary>Reads a spec. Files without a head extend the packaged spec, as they do in a build.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="usesPackaged">Whether the packaged spec can be part of it.</param>
    public static SpecSet Read(IEnumerable<string> paths, bool usesPackaged)
    {
        ParsedSpec[] own = [.. SpecSource.Read(paths)];
        bool extends = usesPackaged && !own.Any(SpecCompiler.HasService);
        return new SpecSet(own, extends ? PackagedSpec.Files.Select(SpecCompiler.Parse) : []);
    }

    /// <summary>The diagnostics that matter for documentation in a language.</summary>
    /// <param name="documentation">The language.</param>
    public IReadOnlyList<SpecDiagnostic> Diagnostics(DocumentationLanguage documentation) =>
    [
        .. SpecCompiler.Gather(_files, Bound)
            .Where(one => SpecCompiler.Matters(one, Bound.Model, documentation))
            // The user cannot follow a suggestion in a packaged file.
            .Where(one => one.Rule.Severity != RuleSeverity.Info || !IsPackaged || !PackagedSpec.Contains(one.Span.File)),
    ];
}
