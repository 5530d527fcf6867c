using System.Collections;
using System.Globalization;
using System.Text.Json;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>Compares JSON with the value that was read from it: the value must contain every member.</summary>
internal static class JsonVisit
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public static void ShouldHaveArrived(TypeRef type, JsonElement json, object? value, string path)
    {
        value.ShouldNotBeNull(path);
        switch (type)
        {
            case ObjectRef named: Object(Spec.Types[named.Name], json, value, path); break;
            case ListRef list: List(list.Item, json, (IEnumerable)value, path); break;
            case MapRef map: Map(map.Item, json, (IEnumerable)value, path); break;
            case EnumRef named: Word(named, json, value, path); break;
            case ScalarRef scalar: Scalar(scalar.Kind, json, value, path); break;
            default: throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    private static void Object(TypeModel type, JsonElement json, object value, string path)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            FieldModel field = type.Fields.Single(one => one.Wire == member.Name);
            object? arrived = value.GetType().GetProperty(field.Name)!.GetValue(value);
            if (field.Nothing.Contains(member.Value.GetRawText()))
                arrived.ShouldBeNull($"{path}.{member.Name}");
            else
                ShouldHaveArrived(field.Type, member.Value, arrived, $"{path}.{member.Name}");
        }
    }

    private static void List(TypeRef item, JsonElement json, IEnumerable values, string path)
    {
        object?[] arrived = [.. values.Cast<object?>()];
        arrived.Length.ShouldBe(json.GetArrayLength(), path);
        for (int i = 0; i < arrived.Length; i++)
            ShouldHaveArrived(item, json[i], arrived[i], $"{path}[{i}]");
    }

    private static void Map(TypeRef item, JsonElement json, IEnumerable entries, string path)
    {
        foreach (object entry in entries)
        {
            string key = (string)entry.GetType().GetProperty("Key")!.GetValue(entry)!;
            ShouldHaveArrived(item, json.GetProperty(key), entry.GetType().GetProperty("Value")!.GetValue(entry), $"{path}.{key}");
        }
        entries.Cast<object>().Count().ShouldBe(json.EnumerateObject().Count(), path);
    }

    private static void Word(EnumRef type, JsonElement json, object value, string path)
    {
        string member = Spec.Enums[type.Name].Values.Single(word => word.Text == json.GetString()).Name;
        value.GetType().GetProperty("Known")!.GetValue(value)?.ToString().ShouldBe(member, path);
    }

    private static void Scalar(ScalarKind kind, JsonElement json, object value, string path)
    {
        object told = kind switch
        {
            ScalarKind.Text => json.GetString()!,
            ScalarKind.Secret => json.GetString()!,
            ScalarKind.Integer32 => json.GetInt32(),
            ScalarKind.Integer64 => json.GetInt64(),
            ScalarKind.Number => json.GetDouble(),
            ScalarKind.Boolean => json.GetBoolean(),
            ScalarKind.Uri => json.GetString()!,
            ScalarKind.TimestampMilliseconds => DateTimeOffset.FromUnixTimeMilliseconds(json.GetInt64()),
            ScalarKind.TimestampKst14 =>
                new DateTimeOffset(DateTime.ParseExact(json.GetString()!, "yyyyMMddHHmmss", CultureInfo.InvariantCulture), Korea),
            ScalarKind.DurationMilliseconds => TimeSpan.FromMilliseconds(json.GetInt64()),
            ScalarKind.DurationSeconds => TimeSpan.FromSeconds(json.GetInt64()),
            ScalarKind.DurationMinutes => TimeSpan.FromMinutes(json.GetInt64()),
            ScalarKind.Json => json.GetRawText(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        object arrived = value switch
        {
            Secret secret => secret.Reveal(),
            Uri address => address.OriginalString,
            RawJson raw => raw.ToElement().GetRawText(),
            _ => value,
        };
        arrived.ShouldBe(told, path);
    }
}
