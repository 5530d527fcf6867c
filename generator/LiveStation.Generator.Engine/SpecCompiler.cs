using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Selection;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine;

/// <summary>
/// The entry point of the engine: spec text and options in, files and diagnostics out. A host with a cache calls the
/// stages one by one, each a pure function of its input; any other caller calls <see cref="Compile"/>.
/// </summary>
public static class SpecCompiler
{
    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    public static ParsedSpec Parse(SpecFile file) => SpecReader.Read(file);

    /// <summary>Returns a file without content, with a diagnostic that it cannot be read.</summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="reason">The reason and the remedy, worded to follow the name of the file.</param>
    public static ParsedSpec Unreadable(string name, Phrase reason) =>
        new(name, EquatableArray.Of(new SpecDiagnostic(
            FileRules.Unreadable, SpecSpan.AtStartOf(name), EquatableArray.Of<Phrase>(name, reason))));

    /// <summary>Binds all files of an API together: resolves and chooses names, and validates everything.</summary>
    /// <param name="files">The files, in any order.</param>
    public static BoundSpec Bind(EquatableArray<ParsedSpec> files) => SpecBinder.Bind(files, FlavourCatalog.Names);

    /// <summary>Indicates whether a file has a <c>service</c> section, even one that cannot be read.</summary>
    /// <param name="file">The file.</param>
    public static bool HasService(ParsedSpec file) => file.SectionKeys.Contains(SpecKeys.Service);

    /// <summary>Indicates whether a file contains declarations.</summary>
    /// <param name="file">The file.</param>
    public static bool Declares(ParsedSpec file) => DeclaredNames.In(file).Any();

    /// <summary>Indicates whether two files share a declaration, by kind and name, or a <c>service</c> section.</summary>
    /// <param name="one">The first file.</param>
    /// <param name="other">The second file.</param>
    public static bool DeclareTheSame(ParsedSpec one, ParsedSpec other) => DeclaredNames.In(one).Intersect(DeclaredNames.In(other)).Any();

    /// <summary>Returns all diagnostics of the text and of its meaning, in the order of files and positions.</summary>
    /// <param name="files">The files.</param>
    /// <param name="bound">The result of binding them.</param>
    public static EquatableArray<SpecDiagnostic> Gather(EquatableArray<ParsedSpec> files, BoundSpec bound) =>
        files.SelectMany(file => file.Diagnostics).Concat(bound.Diagnostics)
            .OrderBy(one => one.Span.File, StringComparer.Ordinal).ThenBy(one => one.Span.Start)
            .ThenBy(one => one.Rule.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Indicates whether a diagnostic applies to output in a language: other languages need no texts.</summary>
    /// <param name="found">The diagnostic.</param>
    /// <param name="model">The API; null when it is not valid.</param>
    /// <param name="chosen">The language that the host chose.</param>
    public static bool Matters(SpecDiagnostic found, ApiModel? model, DocumentationLanguage chosen) =>
        found.Rule != StructureRules.MissingTranslation
        || Translations.Keys(OutputLanguage.Of(chosen, model?.Service.Languages ?? DocumentationLanguage.Both))
            .Contains(found.Arguments[2].English);

    /// <summary>Plans the files to write.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    public static EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options) =>
        FlavourCatalog.Of(options).Plan(OperationChoice.Cut(model, options.Operations), options);

    /// <summary>Plans the files of one of the flavours to write.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    /// <param name="flavour">One of <see cref="FlavourSet.Written"/>.</param>
    public static EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options, Flavour flavour) =>
        flavour.Plan(OperationChoice.Cut(model, options.Operations), options);

    /// <summary>Returns the names that a host can select as operations: IDs of operations and callbacks, and groups.</summary>
    /// <param name="model">The API.</param>
    public static EquatableArray<string> OperationNames(ApiModel model) =>
        OperationChoice.NamesIn(model).ToEquatableArray();

    /// <summary>
    /// Indicates whether a name in the namespace of an API is that of a type that is emitted or that generated code uses.
    /// </summary>
    /// <param name="model">The API.</param>
    /// <param name="name">The name.</param>
    public static bool IsTypeName(ApiModel model, string name) => FlavourCatalog.Names.IsType(model, name);

    /// <summary>Runs all stages.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="options">The options that the host chose.</param>
    internal static CompileResult Compile(IEnumerable<SpecFile> files, EmitOptions options)
    {
        EquatableArray<ParsedSpec> parsed = files.Select(Parse).ToEquatableArray();
        BoundSpec bound = Bind(parsed);
        IEnumerable<OutputFile> output = bound.Model is { } model ? Plan(model, options).Select(unit => unit.Emit()) : [];
        return new CompileResult(
            output.ToEquatableArray(),
            Gather(parsed, bound).Where(one => Matters(one, bound.Model, options.Documentation)).ToEquatableArray());
    }
}
