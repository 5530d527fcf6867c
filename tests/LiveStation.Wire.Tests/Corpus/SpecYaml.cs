using YamlDotNet.RepresentationModel;

namespace LiveStation.Wire.Tests.Corpus;

/// <summary>The files of the spec as plain YAML.</summary>
internal sealed class SpecYaml
{
    private readonly IReadOnlyList<YamlNode> _files;

    private SpecYaml(IReadOnlyList<YamlNode> files)
    {
        _files = files;
        Types = All("types").ToDictionary(type => type.Key, type => type.Value);
    }

    /// <summary>The section of the service.</summary>
    public YamlNode Service => _files.Select(file => file.At("service")).OfType<YamlNode>().Single();

    /// <summary>All operations, by id.</summary>
    public IEnumerable<KeyValuePair<string, YamlNode>> Operations => All("operations");

    /// <summary>All types, by name.</summary>
    public IReadOnlyDictionary<string, YamlNode> Types { get; }

    /// <summary>Returns the group of an operation: its own, or that of its file.</summary>
    public string GroupOf(string operation)
    {
        YamlNode file = _files.Single(file => file.At("operations").At(operation) is not null);
        return (file.At("operations").At(operation).At("group") ?? file.At("group")).Text();
    }

    /// <summary>Reads the files beside the tests.</summary>
    public static SpecYaml Read() => new(
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal).Select(Root)]);

    private static YamlNode Root(string path)
    {
        YamlStream stream = [];
        using StreamReader text = File.OpenText(path);
        stream.Load(text);
        return stream.Documents.Single().RootNode;
    }

    private IEnumerable<KeyValuePair<string, YamlNode>> All(string section) =>
        _files.SelectMany(file => file.At(section).Entries());
}
