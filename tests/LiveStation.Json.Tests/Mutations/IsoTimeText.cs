using System.Globalization;
using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a time in the format ISO 8601.</summary>
internal sealed class IsoTimeText : ValueMutator
{
    public override bool Suits(Site site) => !site.IsNull && !site.IsNothing
        && site.Place.Scalar is ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14;

    public override Gen<Change> Changes(Site site)
    {
        string[] texts = site.Node is TextNode digits ? OfDigits(digits.Value) : OfMilliseconds(((PlainNode)site.Node).Json);
        return One([.. texts.Select(text => new Change(new TextNode(text), site.Node, ApiDriftKind.WrongKind))]);
    }

    private static string[] OfDigits(string digits)
    {
        string date = $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}";
        string time = $"{digits[8..10]}:{digits[10..12]}:{digits[12..]}";
        return
        [
            $"{date}T{time}", $"{date} {time}", $" {date}T{time}+09:00", $"{date}T{time}.999999999+0900",
            $"{digits[..8]}T{digits[8..]}+09",
        ];
    }

    private static string[] OfMilliseconds(string digits)
    {
        string text = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(digits, CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture);
        return [text, $"{text}Z", $"{text}+00:00", $"{text}9999999-00:00 "];
    }
}
