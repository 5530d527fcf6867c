using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Planning;

/// <summary>The shared state of all planners of one run.</summary>
internal sealed class PlanContext
{
    private readonly HashSet<string> _emptyTypes;
    private readonly Dictionary<string, TypeModel> _types;
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Dictionary<int, string> _errorNames;
    private readonly HashSet<string> _awaited;
    private readonly ApiModel _model;
    private HashSet<string> _used = new(StringComparer.Ordinal);
    private bool _isRecording;

    /// <summary>Prepares a run.</summary>
    /// <param name="model">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    /// <param name="refusesUnknown">Whether an undefined enum value is a violation, as it is for a server.</param>
    public PlanContext(ApiModel model, EmitOptions options, bool refusesUnknown)
    {
        _model = model;
        Options = options;
        Docs = new DocComposer(
            OutputLanguage.Of(options.Documentation, model.Service.Languages), model.Service.Reference);
        Rules = new RuleTable(model, refusesUnknown, name => _used.Add(name));
        _awaited = new HashSet<string>(
            model.Groups.SelectMany(group => group.Waits).Select(wait => wait.Type), StringComparer.Ordinal);
        TypeModel[] types = [.. model.Groups.SelectMany(group => group.Types)];
        _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _enums = model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name, StringComparer.Ordinal);
        _errorNames = model.Service.Errors.Where(error => error.Layer == ErrorLayerKind.Service)
            .GroupBy(error => error.Code).ToDictionary(same => same.Key, same => same.First().Name);
        _emptyTypes = new HashSet<string>(
            types.Where(type => type.Use != TypeUse.Sent).SelectMany(type => type.Fields)
                .Where(field => !field.IsOptional).Select(field => field.Type)
                .OfType<ObjectRef>().Select(type => type.Name),
            StringComparer.Ordinal);
    }

    /// <summary>The API.</summary>
    /// <exception cref="InvalidOperationException">
    /// The files of a group are being planned. They are kept, and a planner that read all of the API would not be recorded.
    /// </exception>
    public ApiModel Model => _isRecording
        ? throw new InvalidOperationException("A planner of a group must look up other parts by name.")
        : _model;

    /// <summary>The service of the API.</summary>
    public ServiceModel Service => _model.Service;

    /// <summary>The options that the host chose.</summary>
    public EmitOptions Options { get; }

    /// <summary>Composes documentation comments.</summary>
    public DocComposer Docs { get; }

    /// <summary>The rules, and the types that have rules.</summary>
    public RuleTable Rules { get; }

    /// <summary>Whether objects of a type are sent, received or both.</summary>
    /// <param name="type">C# name of the type.</param>
    public TypeUse UseOf(string type) => TypeOf(type)?.Use ?? TypeUse.Received;

    /// <summary>A type by its C# name; null when it does not exist.</summary>
    /// <param name="name">The name.</param>
    public TypeModel? TypeOf(string name) => _types.TryGetValue(Used(name), out TypeModel? type) ? type : null;

    /// <summary>An enum by its C# name; null when it does not exist.</summary>
    /// <param name="name">The name.</param>
    public EnumModel? EnumOf(string name) => _enums.TryGetValue(Used(name), out EnumModel? found) ? found : null;

    /// <summary>The field that identifies objects of a type; null when the spec does not specify one.</summary>
    /// <param name="type">C# name of the type.</param>
    public FieldRef? KeyOf(string type) => TypeOf(type)?.Key is { IsCertain: true } key ? key : null;

    /// <summary>C# name of an error code of the service; null when the spec does not list this code.</summary>
    /// <param name="code">The code.</param>
    public string? ErrorName(int code) => _errorNames.TryGetValue(code, out string? name) ? name : null;

    /// <summary>The C# expression of the codec that reads and writes a type as the body of a request.</summary>
    /// <param name="type">C# name of the type.</param>
    public string RequestCodecOf(string type) =>
        UseOf(type) == TypeUse.Both ? MemberPath.RequestCodec(type) : MemberPath.Codec(type);

    /// <summary>Whether an empty object of a type is needed to replace a missing member of another type.</summary>
    /// <param name="type">C# name of the type.</param>
    public bool NeedsEmpty(string type) => _emptyTypes.Contains(Used(type));

    /// <summary>Whether clients can wait for states of a type.</summary>
    /// <param name="type">C# name of the type.</param>
    public bool IsAwaited(string type) => _awaited.Contains(Used(type));

    /// <summary>The header of a file that is generated from these spec files.</summary>
    /// <param name="sources">Their logical names.</param>
    public UnitHeader Header(EquatableArray<string> sources) =>
        new(Options.Namespace, Options.Accessibility == GeneratedAccessibility.Public ? "public" : "internal", sources);

    /// <summary>The header of a file about the service as a whole.</summary>
    public UnitHeader ServiceHeader() => Header(
        Service.AddedBy.Append(Service.File).Distinct().OrderBy(file => file, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Starts to record the names that planners look up.</summary>
    public void StartUses() => (_used, _isRecording) = (new(StringComparer.Ordinal), true);

    /// <summary>Ends the recording, and returns the recorded names, each with everything that planners can look up about it.</summary>
    public EquatableArray<(string Name, PartUse Use)> Uses()
    {
        _isRecording = false;
        string[] names = [.. _used];
        return names.Select(name => (name, UseOfPart(name))).ToEquatableArray();
    }

    /// <summary>Returns everything that planners can look up about a name.</summary>
    /// <param name="name">The name of a type or enum.</param>
    public PartUse UseOfPart(string name) =>
        new(TypeOf(name), EnumOf(name), NeedsEmpty(name), Rules.Has(name), IsAwaited(name));

    private string Used(string name)
    {
        _used.Add(name);
        return name;
    }
}
