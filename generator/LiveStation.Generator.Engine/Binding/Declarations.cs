using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The declarations of all files of a spec, by kind. Of a duplicate name, only the first declaration is kept.</summary>
internal sealed class Declarations
{
    private static readonly Phrase FileWithService = new("the file with 'service'", "'service'가 있는 파일");
    private static readonly Phrase VersionHint = new("the version of the spec language, 'spec: 1'", "명세 언어의 버전, 'spec: 1'");

    private readonly DiagnosticBag _bag;
    private readonly List<Section> _extensions = [];
    private readonly Dictionary<string, ScalarNode> _typeNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarNode> _operationIds = new(StringComparer.Ordinal);

    public Declarations(IEnumerable<ParsedSpec> files, DiagnosticBag bag)
    {
        _bag = bag;
        foreach (ParsedSpec file in files)
        {
            if (file.Root is { } root)
                AddFile(file.Name, root);
        }
        foreach (Section extension in _extensions)
            Extend(extension);
    }

    public List<Declaration> Enums { get; } = [];

    public List<Declaration> Types { get; } = [];

    public List<Declaration> Operations { get; } = [];

    /// <summary>The callback messages, in the order of files and lines.</summary>
    public List<Declaration> Callbacks { get; } = [];

    /// <summary>The <c>service</c> section of the API; null when no file has one.</summary>
    public Declaration? Service { get; private set; }

    public Dictionary<string, Declaration> Groups { get; } = new(StringComparer.Ordinal);

    private void AddFile(string file, MappingNode root)
    {
        var section = new Section(root, root.Place, new("a spec file", "명세 파일"), SpecKeys.OfFile, _bag);
        // Only editors use it, to find the schema; the generator checks only that it is text.
        _ = section.Text(SpecKeys.Schema);
        ScalarNode? group = section.Text(SpecKeys.Group);
        AddService(file, section);
        if (section.Inner(SpecKeys.Extend, SpecKeys.OfExtension) is { } extension)
            _extensions.Add(extension);
        foreach (Declaration declared in In(section, SpecKeys.Groups, file, null))
            AddOnce(Groups, declared, ReferenceRules.DuplicateGroup);
        AddUnique(Enums, In(section, SpecKeys.Enums, file, group), _typeNames, ReferenceRules.DuplicateType);
        AddUnique(Types, In(section, SpecKeys.Types, file, group), _typeNames, ReferenceRules.DuplicateType);
        AddUnique(
            Operations, In(section, SpecKeys.Operations, file, group), _operationIds, ReferenceRules.DuplicateOperation);
        AddUnique(
            Callbacks, In(section, SpecKeys.Callbacks, file, group), _operationIds, ReferenceRules.DuplicateOperation);
    }

    private void Extend(Section extension)
    {
        var binder = new ExtensionBinder(_bag);
        Service = binder.Extend(extension, Service);
        binder.Extend(extension, SpecKeys.Enums, Enums, new("enum", "열거형"), SpecKeys.OfEnumExtension);
        binder.Extend(extension, SpecKeys.Types, Types, new("type", "타입"), SpecKeys.OfTypeExtension);
        binder.Extend(extension, SpecKeys.Operations, Operations, "operation", SpecKeys.OfOperationExtension);
        binder.Extend(extension, SpecKeys.Callbacks, Callbacks, new("callback", "콜백"), SpecKeys.OfCallbackExtension);
    }

    private void AddService(string file, Section section)
    {
        ScalarNode? version = section.Text(SpecKeys.Spec);
        if (version is { Text: not "1" })
            _bag.Report(StructureRules.WrongVersion, version.Span, version.Text);
        if (section.Mapping(SpecKeys.Service) is not { } body)
            return;
        ScalarNode key = section.KeyOf(SpecKeys.Service);
        if (section.Lacks(SpecKeys.Spec))
            _bag.Report(StructureRules.MissingKey, key.Span, FileWithService, SpecKeys.Spec, VersionHint);
        if (Service is { } first)
            _bag.Report(StructureRules.SeveralServices, key.Span, first.Key.Span.ToString());
        Service ??= new Declaration(key, body, file, null);
    }

    private static IEnumerable<Declaration> In(Section section, string key, string file, ScalarNode? group) =>
        section.Entries(key).Select(entry => new Declaration(entry.Key, entry.Body, file, group));

    private void AddOnce(Dictionary<string, Declaration> into, Declaration declared, DiagnosticRule duplicate)
    {
        if (into.TryGetValue(declared.Name, out Declaration? first))
            _bag.Report(duplicate, declared.Key.Span, declared.Name, first.Key.Span.ToString());
        else
            into.Add(declared.Name, declared);
    }

    private void AddUnique(
        List<Declaration> into,
        IEnumerable<Declaration> declared,
        Dictionary<string, ScalarNode> seen,
        DiagnosticRule duplicate)
    {
        foreach (Declaration one in declared)
        {
            if (seen.TryGetValue(one.Name, out ScalarNode? first))
            {
                _bag.Report(duplicate, one.Key.Span, one.Name, first.Span.ToString());
                continue;
            }
            seen.Add(one.Name, one.Key);
            into.Add(one);
        }
    }
}
