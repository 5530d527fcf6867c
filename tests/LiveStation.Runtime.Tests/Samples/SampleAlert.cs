using System.Text.Json;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Tests;

/// <summary>A nested object in the shape of generated ones.</summary>
[JsonConverter(typeof(ModelConverter<SampleAlert, SampleAlertJson>))]
public sealed record SampleAlert
{
    public int Threshold { get; init; }

    public ValueMap<RawJson> UnknownMembers { get; init; }
}

/// <summary>Its codec.</summary>
public sealed class SampleAlertJson : ModelCodec<SampleAlert>
{
    internal static readonly SampleAlertJson Instance = new();
    internal static readonly SampleAlertJson Request = new() { IsRequest = true };

    private static readonly MemberNames Names = new("threshold");

    /// <inheritdoc />
    public override SampleAlert Read(ref ModelReader reader)
    {
        int threshold = 0;
        UnknownMembersBuilder unknown = default;
        int member = MemberNames.None;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member)
            {
                case 0: threshold = Codecs.Int32.Read(ref reader); break;
                default: unknown.Add(ref reader); break;
            }
        }
        return new SampleAlert { Threshold = threshold, UnknownMembers = unknown.Build() };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SampleAlert value)
    {
        writer.WriteStartObject();
        Codecs.Int32.WriteMember(writer, Names[0], value.Threshold);
        WriteUnknown(writer, value.UnknownMembers);
        writer.WriteEndObject();
    }
}
