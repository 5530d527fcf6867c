using YamlDotNet.RepresentationModel;

namespace LiveStation.Wire.Tests.Corpus;

/// <summary>All examples of all operations of the spec.</summary>
internal sealed class WireCorpus
{
    private readonly SpecYaml _spec;
    private readonly WireJson _json;

    private WireCorpus(SpecYaml spec) => (_spec, _json) = (spec, new WireJson(spec.Types));

    /// <summary>The examples by operation, in ordinal order of groups and ids.</summary>
    public static IReadOnlyList<CorpusExample> Examples { get; } = new WireCorpus(SpecYaml.Read()).All();

    /// <summary>Returns the example with a name.</summary>
    public static CorpusExample Named(string operation, string name) =>
        Examples.Single(example => example.Operation == operation && example.Name == name);

    private List<CorpusExample> All() =>
    [
        .. _spec.Operations.SelectMany(operation => operation.Value.At("examples").Entries()
                .Select(example => Example(operation.Key, operation.Value, example.Key, example.Value)))
            .OrderBy(example => example.Group, StringComparer.Ordinal).ThenBy(example => example.Operation, StringComparer.Ordinal),
    ];

    private CorpusExample Example(string id, YamlNode operation, string name, YamlNode example)
    {
        string[] route = operation.At("route").Text().Split(' ', 2);
        CorpusZone zone = ZoneOf(operation);
        return new CorpusExample(
            Group: _spec.GroupOf(id),
            Operation: id,
            Name: name,
            Zone: zone,
            Method: route[0],
            Target: zone.Prefix + Path(route[1], example) + Query(operation, example),
            Body: example.At("body") is { } body ? _json.Of(operation.At("body").Text(), body) : "",
            Status: int.Parse(example.At("status").Text()),
            Response: Response(example));
    }

    // The first zone is the default; an operation that is not in all zones lists its own.
    private CorpusZone ZoneOf(YamlNode operation)
    {
        YamlNode zones = _spec.Service.At("zones")!;
        string name = (operation.At("zones") as YamlSequenceNode)?.Children[0].Text() ?? zones.Entries().First().Key;
        return new CorpusZone(zones.At(name).At("prefix").Text(), zones.At(name).At("region").Text());
    }

    private static string Path(string route, YamlNode example) => example.At("path").Entries().Aggregate(
        route, (path, value) => path.Replace($"{{{value.Key}}}", Uri.EscapeDataString(value.Value.Text()), StringComparison.Ordinal));

    // Declared values first, in the order of their declaration, then page and size.
    private string Query(YamlNode operation, YamlNode example)
    {
        YamlNode? given = example.At("query");
        IEnumerable<string> declared = operation.At("query").Entries().Select(field => field.Key);
        YamlNode? paging = _spec.Service.At("paging");
        IEnumerable<string> names = operation.At("paged") is null
            ? declared
            : [.. declared, paging.At("page").Text(), paging.At("size").Text()];
        string query = string.Join('&', names.Where(name => given.At(name) is not null)
            .Select(name => $"{name}={Uri.EscapeDataString(given.At(name).Text())}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private string Response(YamlNode example)
    {
        if (example.At("error") is { } code)
            return $$$"""{"error":{"errorCode":{{{code.Text()}}},"message":"An error of the corpus.","errorName":"ERROR"}}""";
        return example.At("response") is { } response ? _json.Of("", response) : "";
    }
}
