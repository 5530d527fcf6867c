using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>
/// Writes the request of an example as a command of the program that the flavour <c>cli</c> describes, for an emulator, in a POSIX
/// shell.
/// </summary>
internal sealed class CommandSample
{
    private readonly ServiceModel _service;
    private readonly CommandNames _names;
    private readonly Dictionary<string, TypeModel> _types;

    /// <summary>Initializes the samples of an API.</summary>
    /// <param name="model">The API.</param>
    public CommandSample(ApiModel model)
    {
        _service = model.Service;
        _names = new CommandNames(model);
        _types = model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The program: the name of the API in small letters.</summary>
    public string Program => string.Concat(_service.Name.Select(Letters.Small));

    /// <summary>Returns the command.</summary>
    /// <param name="group">The group of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    public string Of(GroupModel group, OperationModel operation, ExampleModel example)
    {
        var form = new CommandForm(operation, name => _types.TryGetValue(name, out TypeModel? type) ? type : null);
        string[]? members = Members(form, example);
        string[] words = [Program, _names.Of(group), _names.Of(operation), .. example.Path.Select(ShellText.Word)];
        string[] lines =
        [
            string.Join(" ", words), .. Query(form, example), .. members ?? ["--body -"], .. Zone(operation),
            $"--endpoint {SampleTarget.Address}",
        ];
        string command = string.Join(ShellText.Continued, lines);
        return members is null ? $"printf %s {ShellText.Quoted(example.Request!)} | {command}" : command;
    }

    private static IEnumerable<string> Query(CommandForm form, ExampleModel example) =>
        from one in form.Query
        join sent in example.Query on one.Field.Wire equals sent.Wire
        select Option(one.Name, sent.Text);

    // Null when options cannot express the body, so that the command reads it.
    private static string[]? Members(CommandForm form, ExampleModel example)
    {
        if (example.Request is not { } request)
            return [];
        string?[] members = JsonReader.Read(request) is DocumentMap body ? [.. Members(body, form.Body, level: 0)] : [null];
        return members.Contains(null) ? null : [.. members.OfType<string>()];
    }

    private static IEnumerable<string?> Members(DocumentMap map, IReadOnlyList<BodyOption> options, int level)
    {
        // Without members, an object could not be told from one that is absent.
        if (map.Members.Count == 0)
            return [null];
        ILookup<string, BodyOption> byName = options.ToLookup(option => option.Path[level].Field.Wire, StringComparer.Ordinal);
        return map.Members.SelectMany(member =>
        {
            BodyOption[] own = [.. byName[member.Name]];
            return own.Length == 1 && own[0].Path.Count == level + 1 ? Values(own[0].Name, member.Value)
                : own.Length > 0 && member.Value is DocumentMap inner ? Members(inner, own, level + 1)
                : [null];
        });
    }

    private static IEnumerable<string?> Values(string name, DocumentNode value) => value switch
    {
        DocumentLiteral { Json: "null" } => [null],
        DocumentText text => [Option(name, text.Text)],
        DocumentLiteral literal => [Option(name, literal.Json)],
        DocumentList { Items.Count: > 0 } list when list.Items.All(item => item is DocumentText or DocumentLiteral) =>
            list.Items.SelectMany(item => Values(name, item)),
        _ => [Option(name, CompactJson.Of(value))],
    };

    private IEnumerable<string> Zone(OperationModel operation)
    {
        ZoneModel zone = SampleTarget.ZoneOf(operation, _service);
        return zone == _service.Zones[0] ? [] : [Option("zone", SpecName.ToKebab(zone.Name))];
    }

    // A value that begins like an option would be read as one.
    private static string Option(string name, string value) =>
        value.Length == 0 || value[0] == '-' ? $"--{name}={ShellText.Word(value)}" : $"--{name} {ShellText.Word(value)}";
}
