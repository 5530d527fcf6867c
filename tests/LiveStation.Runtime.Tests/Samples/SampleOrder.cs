
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>A body with rules, with the structure of generated ones.</summary>
public sealed record SampleOrder
{
    public string? Name { get; init; }

    public Secret Key { get; init; }

    public TimeSpan? Limit { get; init; }

    public SampleAlert? Alert { get; init; }

    public ValueList<SampleAlert>? Steps { get; init; }
}

/// <summary>Its codec.</summary>
public sealed class SampleOrderJson : ModelCodec<SampleOrder>
{
    internal static readonly SampleOrderJson Instance = new();

    /// <inheritdoc />
    public override SampleOrder ReadTolerantly(ref ModelReader reader) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, SampleOrder value)
    {
        writer.BeginObject();
        Codecs.String.WriteOptionalMember(ref writer, ",\"name\":"u8, value.Name);
        Codecs.Secret.WriteMember(ref writer, ",\"key\":"u8, value.Key);
        Codecs.DurationMinutes.WriteOptionalMember(ref writer, ",\"limit\":"u8, value.Limit);
        SampleAlertJson.Request.WriteOptionalMember(ref writer, ",\"alert\":"u8, value.Alert);
        SampleAlertJson.Request.List.WriteOptionalMember(ref writer, ",\"steps\":"u8, value.Steps);
        writer.EndObject();
    }
}

/// <summary>Its rules.</summary>
internal static class SampleOrderRules
{
    public static void Check(RequestCheck check, SampleOrder value)
    {
        check.Require(new("name", "Name"), string.IsNullOrEmpty(value.Name));
        check.Length(new("name", "Name"), value.Name?.Length, 3, 20);
        check.Pattern(new("key", "Key"), value.Key.Reveal(), "[a-z]*");
        check.Whole(new("limit", "Limit"), value.Limit?.TotalMinutes, "minutes");
        check.RequireIf(new("alert", "Alert"), value.Alert is null, check.IsIn("KR"), new("the region is KR", "리전이 KR"));
        check.Absent(new("alert", "Alert"), value.Alert is null || !check.IsIn("FKR"), new("in the region FKR", "리전 FKR에서는"));
        check.Inside(new("alert", "Alert"), value.Alert, CheckAlert);
        check.InsideEach(new("steps", "Steps"), value.Steps, CheckAlert);
    }

    private static void CheckAlert(RequestCheck check, SampleAlert value) =>
        check.AtMost(new("threshold", "Threshold"), value.Threshold, 100, new("at most 100", "100 이하"));
}
