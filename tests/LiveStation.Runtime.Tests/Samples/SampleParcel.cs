
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>A body with a member of every type that has values without a JSON form.</summary>
public sealed record SampleParcel
{
    public double Weight { get; init; }

    public required string Label { get; init; }

    public required Uri Address { get; init; }

    public Open<SampleStatus> State { get; init; }

    public DateTimeOffset Due { get; init; }

    public TimeSpan KeptFor { get; init; }

    public ValueList<string> Tags { get; init; }

    public ValueMap<string> Notes { get; init; }

    public ValueList<SampleParcel> Parts { get; init; }

    public ValueMap<SampleParcel> Named { get; init; }

    public SampleParcel? Wrapped { get; init; }
}

/// <summary>Its codec.</summary>
public sealed class SampleParcelJson : ModelCodec<SampleParcel>
{
    internal static readonly SampleParcelJson Instance = new();

    /// <inheritdoc />
    public override SampleParcel ReadTolerantly(ref ModelReader reader) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, SampleParcel value)
    {
        writer.BeginObject();
        Codecs.Double.WriteMember(ref writer, ",\"weight\":"u8, value.Weight);
        Codecs.String.WriteMember(ref writer, ",\"label\":"u8, value.Label);
        Codecs.Uri.WriteMember(ref writer, ",\"address\":"u8, value.Address);
        SampleStatusJson.Codec.WriteMember(ref writer, ",\"state\":"u8, value.State);
        Codecs.TimestampKst14.WriteMember(ref writer, ",\"due\":"u8, value.Due);
        Codecs.DurationMinutes.WriteMember(ref writer, ",\"keepMin\":"u8, value.KeptFor);
        Codecs.String.List.WriteMember(ref writer, ",\"tags\":"u8, value.Tags);
        Codecs.String.Map.WriteMember(ref writer, ",\"notes\":"u8, value.Notes);
        Instance.List.WriteMember(ref writer, ",\"partList\":"u8, value.Parts);
        Instance.Map.WriteMember(ref writer, ",\"named\":"u8, value.Named);
        WriteOptionalMember(ref writer, ",\"wrapped\":"u8, value.Wrapped);
        writer.EndObject();
    }

    /// <inheritdoc />
    protected override string PropertyOf(string name) => name switch
    {
        "keepMin" => "KeptFor",
        "partList" => "Parts",
        _ => base.PropertyOf(name),
    };
}
