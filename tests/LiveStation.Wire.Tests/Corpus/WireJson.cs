using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiveStation.Wire.Tests.Corpus;

/// <summary>
/// Writes a value of the spec as JSON: compact, with the properties of an object in the order in which its type declares them,
/// and without escapes that JSON does not require.
/// </summary>
/// <param name="types">The types, by name.</param>
internal sealed partial class WireJson(IReadOnlyDictionary<string, YamlNode> types)
{
    /// <summary>Returns the JSON of a value.</summary>
    /// <param name="type">The type as the spec writes it; empty when it is not declared.</param>
    /// <param name="value">The value.</param>
    public string Of(string type, YamlNode value) => value switch
    {
        YamlScalarNode scalar => Scalar(scalar),
        YamlSequenceNode list => $"[{string.Join(',', list.Children.Select(item => Of(ItemOf(type), item)))}]",
        _ => $"{{{string.Join(',', Ordered(type, value).Select(member => Member(type, member)))}}}",
    };

    private string Member(string type, KeyValuePair<string, YamlNode> member) =>
        $"{Quoted(member.Key)}:{Of(TypeOf(type, member.Key), member.Value)}";

    private IEnumerable<KeyValuePair<string, YamlNode>> Ordered(string type, YamlNode value)
    {
        if (!types.TryGetValue(type, out YamlNode? declared))
            return value.Entries();
        string[] order = [.. declared.At("fields").Entries().Select(field => field.Key)];
        return value.Entries().OrderBy(member => order.ToList().IndexOf(member.Key));
    }

    private string TypeOf(string type, string member) =>
        types.TryGetValue(type, out YamlNode? declared) ? declared.At("fields").At(member).At("type").Text() : ItemOf(type);

    // list<Lamp> and map<Lamp>; json has items without a type.
    private static string ItemOf(string type) => Container().Match(type) is { Success: true } match ? match.Groups[1].Value : "";

    private static string Scalar(YamlScalarNode scalar)
    {
        string text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain)
            return Quoted(text);
        if (text is "" or "~")
            return "null";
        return Literal().IsMatch(text) ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        StringBuilder json = new("\"");
        foreach (char c in text)
            json.Append(c is '"' or '\\' ? $"\\{c}" : c < ' ' ? $"\\u{(int)c:x4}" : $"{c}");
        return json.Append('"').ToString();
    }

    [GeneratedRegex("^(?:list|map)<(.+)>$")]
    private static partial Regex Container();

    [GeneratedRegex("^(?:null|true|false|-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?)$")]
    private static partial Regex Literal();
}
