using LiveStation.Runtime.Http;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Tests;

/// <summary>A body with rules, in the shape of generated ones.</summary>
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
        check.Require("name", string.IsNullOrEmpty(value.Name));
        check.Length("name", value.Name?.Length, 3, 20, "characters");
        check.Pattern("key", value.Key.Reveal(), "[a-z]*");
        check.Whole("limit", value.Limit?.TotalMinutes, "minutes");
        check.RequireIf("alert", value.Alert is null, check.IsIn("KR"), "the region is KR");
        check.Absent("alert", value.Alert is null || !check.IsIn("FKR"), "in the region FKR");
        check.Inside("alert", value.Alert, CheckAlert);
        check.InsideEach("steps", value.Steps, CheckAlert);
    }

    private static void CheckAlert(RequestCheck check, SampleAlert value) =>
        check.AtMost("threshold", value.Threshold, 100, "at most 100");
}
