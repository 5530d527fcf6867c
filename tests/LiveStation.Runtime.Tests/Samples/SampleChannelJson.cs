using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Tests;

/// <summary>The codec of the sample object, in the shape of generated ones.</summary>
public sealed class SampleChannelJson : ModelCodec<SampleChannel>
{
    internal static readonly SampleChannelJson Instance = new();

    private static readonly MemberNames Names = new(
        "id", "name", "status", "createdTime", "length", "address", "streamKey", "alert", "backup", "steps", "counts",
        "channelId");

    /// <inheritdoc />
    public override SampleChannel Read(ref ModelReader reader)
    {
        string id = "";
        string? name = null;
        Open<SampleStatus> status = default;
        DateTimeOffset createdTime = default;
        TimeSpan? length = null;
        Uri? address = null;
        Secret streamKey = default;
        SampleAlert? alert = null;
        SampleAlert? backup = null;
        ValueList<SampleAlert> steps = default;
        ValueMap<long>? counts = null;
        UnknownMembersBuilder unknown = default;
        int member = MemberNames.None;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member)
            {
                case 0: case 11: id = Codecs.String.Read(ref reader); break;
                case 1: name = Codecs.String.ReadOptional(ref reader); break;
                case 2: status = SampleStatusJson.Codec.Read(ref reader); break;
                case 3: createdTime = Codecs.TimestampMilliseconds.Read(ref reader); break;
                case 4: length = Codecs.DurationSeconds.ReadOptional(ref reader); break;
                case 5: address = Codecs.Uri.ReadOptional(ref reader); break;
                case 6: streamKey = Codecs.Secret.Read(ref reader); break;
                case 7: alert = SampleAlertJson.Instance.Read(ref reader); break;
                case 8: backup = SampleAlertJson.Instance.ReadOptional(ref reader); break;
                case 9: steps = SampleAlertJson.Instance.List.Read(ref reader); break;
                case 10: counts = Codecs.Int64.Map.ReadOptional(ref reader); break;
                default: unknown.Add(ref reader); break;
            }
        }
        return new SampleChannel
        {
            Id = id,
            Name = name,
            Status = status,
            CreatedTime = createdTime,
            Length = length,
            Address = address,
            StreamKey = streamKey,
            Alert = alert ?? throw reader.Missing(Names, 7),
            Backup = backup,
            Steps = steps,
            Counts = counts,
            UnknownMembers = unknown.Build(),
        };
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SampleChannel value)
    {
        writer.WriteStartObject();
        Codecs.String.WriteMember(writer, Names[0], value.Id);
        Codecs.String.WriteOptionalMember(writer, Names[1], value.Name);
        SampleStatusJson.Codec.WriteMember(writer, Names[2], value.Status);
        Codecs.TimestampMilliseconds.WriteMember(writer, Names[3], value.CreatedTime);
        Codecs.DurationSeconds.WriteOptionalMember(writer, Names[4], value.Length);
        Codecs.Uri.WriteOptionalMember(writer, Names[5], value.Address);
        Codecs.Secret.WriteMember(writer, Names[6], value.StreamKey);
        SampleAlertJson.Instance.WriteMember(writer, Names[7], value.Alert);
        SampleAlertJson.Instance.WriteOptionalMember(writer, Names[8], value.Backup);
        SampleAlertJson.Instance.List.WriteMember(writer, Names[9], value.Steps);
        Codecs.Int64.Map.WriteOptionalMember(writer, Names[10], value.Counts);
        WriteUnknown(writer, value.UnknownMembers);
        writer.WriteEndObject();
    }
}
