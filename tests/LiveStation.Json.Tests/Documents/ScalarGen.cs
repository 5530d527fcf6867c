using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Generates scalar values in documented form.</summary>
internal static class ScalarGen
{
    private const long Most = 999_999_999_999_999_999;

    private static readonly Gen<JsonNode> Booleans =
        Gen.Elements<JsonNode>(new PlainNode("true"), new PlainNode("false"));

    // Up to 18 digits: a longer number is valid too, but only the tolerant path reads it.
    private static readonly Gen<JsonNode> Longs = Whole(-Most, Most);
    private static readonly Gen<JsonNode> Ints = Whole(int.MinValue, int.MaxValue);
    private static readonly Gen<JsonNode> Seconds = Whole(-922_337_203_685, 922_337_203_685);
    private static readonly Gen<JsonNode> Minutes = Whole(-15_372_286_728, 15_372_286_728);
    private static readonly Gen<JsonNode> Milliseconds = Whole(-922_337_203_685_477, 922_337_203_685_477);
    // Without the earliest representable time, which represents a missing time.
    private static readonly Gen<JsonNode> Moments = Whole(-62_135_596_799_999, 253_402_300_799_999);

    private static readonly Gen<JsonNode> Doubles = Gen.OneOf(
        Gen.Elements(0, 1, -1, 0.1, 59.94, 1e300, -2.5e-300, 5e-324, 1.7976931348623157e308),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(1, 9999)
        select high / (double)scale)
        .Select(number => (JsonNode)new PlainNode(number.ToString("R", CultureInfo.InvariantCulture)));

    private static readonly Gen<JsonNode> KoreanTimes =
        from day in Gen.Choose(1, 3_652_000)
        from second in Gen.Choose(0, 86_399)
        let moment = DateTime.MinValue.AddDays(day).AddSeconds(second)
        select (JsonNode)new TextNode(moment.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));

    private static readonly Gen<JsonNode> Addresses = Gen.Elements(
        "https://a.example/", "http://b.example:8080/c?d=e&f=%20#g", "rtmp://h.example/i", "https://한국.example/경로 하나",
        "mailto:j@k.example", "HTTPS://L.EXAMPLE", "s3:m", "urn:n:o", "https://p.example/q\"r\\s", "file:///t/u")
        .Select(text => (JsonNode)new TextNode(text));

    /// <summary>Generates values of a kind.</summary>
    public static Gen<JsonNode> Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer32 => Ints,
        ScalarKind.Integer64 => Longs,
        ScalarKind.Number => Doubles,
        ScalarKind.Boolean => Booleans,
        ScalarKind.Uri => Addresses,
        ScalarKind.TimestampMilliseconds => Moments,
        ScalarKind.TimestampKst14 => KoreanTimes,
        ScalarKind.DurationMilliseconds => Milliseconds,
        ScalarKind.DurationSeconds => Seconds,
        ScalarKind.DurationMinutes => Minutes,
        ScalarKind.Json => AnyJsonGen.Values,
        // Not a part of a member name: reports would not show it there.
        ScalarKind.Secret => TextGen.Texts.Select(text => (JsonNode)new TextNode(text.Length == 0 ? text : text + "¤")),
        _ => TextGen.Texts.Select(text => (JsonNode)new TextNode(text)),
    };

    private static Gen<JsonNode> Whole(long least, long most) => Gen.OneOf(
        Gen.Elements(least, most, 0, 1, -1, least / 7, most / 3),
        Gen.Choose(0, 1000).Select(number => (long)number),
        from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(0, int.MaxValue)
        select Math.Max(least, ((long)high * int.MaxValue + low) % most))
        .Select(number => (JsonNode)new PlainNode(number.ToString(CultureInfo.InvariantCulture)));
}
