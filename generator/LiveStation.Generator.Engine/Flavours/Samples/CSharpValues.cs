using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Writes values of examples as C# expressions.</summary>
/// <param name="model">The API.</param>
internal sealed class CSharpValues(ApiModel model)
{
    private const int SpacesPerLevel = 4;

    private readonly Dictionary<string, TypeModel> _types =
        model.Groups.SelectMany(group => group.Types).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, EnumModel> _enums =
        model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>Returns the value of a path or a query.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="text">The value as text.</param>
    public string OfText(TypeRef type, string text) => type switch
    {
        EnumRef reference => OfEnum(reference.Name, text),
        ScalarRef scalar => OfScalar(scalar.Kind, text),
        _ => CSharpLiteral.Of(text),
    };

    /// <summary>Returns a value of a body; null when it does not have the form of its type, as in a spec with mistakes.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="value">The value.</param>
    /// <param name="level">The number of levels that its lines are indented.</param>
    public string? Of(TypeRef type, DocumentNode value, int level) => (type, value) switch
    {
        (_, DocumentLiteral { Json: "null" }) => "null",
        (ScalarRef { Kind: ScalarKind.Json }, _) => $"RawJson.Parse({CSharpLiteral.Of(CompactJson.Of(value))})",
        (ObjectRef reference, DocumentMap map) => OfObject(reference.Name, map, level),
        (ListRef list, DocumentList items) => Joined(items.Items.Select(item => Of(list.Item, item, level)), "[", ", ", "]"),
        (MapRef map, DocumentMap entries) => Joined(
            entries.Members.Select(entry => Of(map.Item, entry.Value, level) is { } item
                ? $"new({CSharpLiteral.Of(entry.Name)}, {item})"
                : null),
            "[", ", ", "]"),
        (_, DocumentText text) => OfText(type, text.Text),
        (_, DocumentLiteral literal) => OfText(type, literal.Json),
        _ => null,
    };

    private static string? Joined(IEnumerable<string?> parts, string opening, string separator, string closing)
    {
        string?[] all = [.. parts];
        return all.Contains(null) ? null : opening + string.Join(separator, all) + closing;
    }

    private string? OfObject(string name, DocumentMap map, int level)
    {
        if (!_types.TryGetValue(name, out TypeModel? type))
            return null;
        string outer = "\n" + new string(' ', level * SpacesPerLevel), inner = outer + new string(' ', SpacesPerLevel);
        return Joined(
            map.Members.Select(member => type.Fields.FirstOrDefault(field => field.Wire == member.Name) is { } field
                && Of(field.Type, member.Value, level + 1) is { } value
                    ? $"{inner}{field.Name} = {value},"
                    : null),
            $"new {name}{outer}{{", "", outer + "}");
    }

    private string OfEnum(string name, string text) =>
        _enums.TryGetValue(name, out EnumModel? known) && known.Values.FirstOrDefault(value => value.Text == text) is { } found
            ? $"{name}.{found.Name}"
            : $"Open<{name}>.FromUnknownValue({CSharpLiteral.Of(text)})";

    private static string OfScalar(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Text or ScalarKind.Secret => CSharpLiteral.Of(text),
        ScalarKind.Uri => $"new Uri({CSharpLiteral.Of(text)})",
        ScalarKind.Number => CSharpLiteral.OfNumber(text),
        ScalarKind.DurationMilliseconds => $"TimeSpan.FromMilliseconds({text})",
        ScalarKind.DurationSeconds => $"TimeSpan.FromSeconds({text})",
        ScalarKind.DurationMinutes => $"TimeSpan.FromMinutes({text})",
        ScalarKind.TimestampMilliseconds => $"DateTimeOffset.FromUnixTimeMilliseconds({text})",
        ScalarKind.TimestampKst14 => KoreanTime(text),
        _ => text,
    };

    // yyyyMMddHHmmss, without the zeros that would be read as those of another notation.
    private static string KoreanTime(string text)
    {
        int[] starts = [0, 4, 6, 8, 10, 12];
        string[] parts = [.. starts.Select((start, i) => text.Substring(start, i == 0 ? 4 : 2).TrimStart('0').PadLeft(1, '0'))];
        return $"new DateTimeOffset({string.Join(", ", parts)}, TimeSpan.FromHours(9))";
    }
}
