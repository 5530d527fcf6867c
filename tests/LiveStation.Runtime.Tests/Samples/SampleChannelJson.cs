
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>The codec of the sample object, with the structure of generated ones.</summary>
public sealed class SampleChannelJson : ModelCodec<SampleChannel>
{
    internal static readonly SampleChannelJson Instance = new();

    private static readonly MemberNames Names = new MemberNames(
        "id", "name", "status", "createdTime", "length", "address", "streamKey", "alert", "backup", "steps", "counts")
        .Expect(0, 2, 3, 6, 7, 9)
        .Alias(0, "channelId");

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out SampleChannel value)
    {
        MemberValues values = default;
        scanner.BeginObject();
        bool isRecognised =
            scanner.Is(",\"id\":"u8) && Codecs.String.TryRead(ref scanner, out values.Id)
            && (!scanner.Is(",\"name\":"u8) || Codecs.String.TryReadOptional(ref scanner, out values.Name))
            && scanner.Is(",\"status\":"u8) && SampleStatusJson.Codec.TryRead(ref scanner, out values.Status)
            && scanner.Is(",\"createdTime\":"u8)
                && Codecs.TimestampMilliseconds.TryRead(ref scanner, out values.CreatedTime)
            && (!scanner.Is(",\"length\":"u8) || Codecs.DurationSeconds.TryReadOptional(ref scanner, out values.Length))
            && (!scanner.Is(",\"address\":"u8) || Codecs.LazyUri.TryReadOptional(ref scanner, out values.Address))
            && scanner.Is(",\"streamKey\":"u8) && Codecs.Secret.TryRead(ref scanner, out values.StreamKey)
            && scanner.Is(",\"alert\":"u8) && SampleAlertJson.Instance.TryRead(ref scanner, out values.Alert!)
            && (!scanner.Is(",\"backup\":"u8) || SampleAlertJson.Instance.TryReadOptional(ref scanner, out values.Backup))
            && scanner.Is(",\"steps\":"u8) && SampleAlertJson.Instance.List.TryRead(ref scanner, out values.Steps)
            && (!scanner.Is(",\"counts\":"u8) || Codecs.Int64.Map.TryReadOptional(ref scanner, out values.Counts))
            && scanner.EndObject();
        value = isRecognised ? Make(in values) : null!;
        return isRecognised;
    }

    /// <inheritdoc />
    public override SampleChannel ReadTolerantly(ref ModelReader reader)
    {
        MemberValues values = default;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member.Number)
            {
                case 0: values.Id = Codecs.String.Read(ref reader); break;
                case 1: values.Name = Codecs.String.ReadOptional(ref reader); break;
                case 2: values.Status = SampleStatusJson.Codec.Read(ref reader); break;
                case 3: values.CreatedTime = Codecs.TimestampMilliseconds.Read(ref reader); break;
                case 4: values.Length = Codecs.DurationSeconds.ReadOptional(ref reader); break;
                case 5: values.Address = Codecs.LazyUri.ReadOptional(ref reader); break;
                case 6: values.StreamKey = Codecs.Secret.Read(ref reader); break;
                case 7: values.Alert = SampleAlertJson.Instance.Read(ref reader); break;
                case 8: values.Backup = SampleAlertJson.Instance.ReadOptional(ref reader); break;
                case 9: values.Steps = SampleAlertJson.Instance.List.Read(ref reader); break;
                case 10: values.Counts = Codecs.Int64.Map.ReadOptional(ref reader); break;
                default: values.UnknownMembers.Add(ref reader); break;
            }
        }
        return Make(in values);
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, SampleChannel value)
    {
        writer.BeginObject();
        Codecs.String.WriteMember(ref writer, ",\"id\":"u8, value.Id);
        Codecs.String.WriteOptionalMember(ref writer, ",\"name\":"u8, value.Name);
        SampleStatusJson.Codec.WriteMember(ref writer, ",\"status\":"u8, value.Status);
        Codecs.TimestampMilliseconds.WriteMember(ref writer, ",\"createdTime\":"u8, value.CreatedTime);
        Codecs.DurationSeconds.WriteOptionalMember(ref writer, ",\"length\":"u8, value.Length);
        Codecs.LazyUri.WriteOptionalMember(ref writer, ",\"address\":"u8, value.UriOfAddress());
        Codecs.Secret.WriteMember(ref writer, ",\"streamKey\":"u8, value.StreamKey);
        SampleAlertJson.Instance.WriteMember(ref writer, ",\"alert\":"u8, value.Alert);
        SampleAlertJson.Instance.WriteOptionalMember(ref writer, ",\"backup\":"u8, value.Backup);
        SampleAlertJson.Instance.List.WriteMember(ref writer, ",\"steps\":"u8, value.Steps);
        Codecs.Int64.Map.WriteOptionalMember(ref writer, ",\"counts\":"u8, value.Counts);
        WriteUnknown(ref writer, value.UnknownMembers);
        writer.EndObject();
    }

    /// <inheritdoc />
    protected override void Describe(MemberSchemas members)
    {
        members.Required("id", Codecs.String);
        members.Optional("name", Codecs.String);
        members.Required("status", SampleStatusJson.Codec);
        members.Required("createdTime", Codecs.TimestampMilliseconds);
        members.Optional("length", Codecs.DurationSeconds);
        members.Optional("address", Codecs.LazyUri);
        members.Required("streamKey", Codecs.Secret);
        members.Required("alert", SampleAlertJson.Instance);
        members.Optional("backup", SampleAlertJson.Instance);
        members.Required("steps", SampleAlertJson.Instance.List);
        members.Optional("counts", Codecs.Int64.Map);
    }

    private static SampleChannel Make(in MemberValues values)
    {
        SampleChannel made = new()
        {
            Id = values.Id ?? "",
            Name = values.Name,
            Status = values.Status,
            CreatedTime = values.CreatedTime,
            Length = values.Length,
            StreamKey = values.StreamKey,
            Alert = values.Alert ?? SampleAlertJson.Empty,
            Backup = values.Backup,
            Steps = values.Steps,
            Counts = values.Counts,
            UnknownMembers = values.UnknownMembers.Build(),
        };
        made.UriOfAddress() = values.Address;
        return made;
    }

    private struct MemberValues
    {
        public string? Id;
        public string? Name;
        public Open<SampleStatus> Status;
        public DateTimeOffset CreatedTime;
        public TimeSpan? Length;
        public LazyUri Address;
        public Secret StreamKey;
        public SampleAlert? Alert;
        public SampleAlert? Backup;
        public ValueList<SampleAlert> Steps;
        public ValueMap<long>? Counts;
        public UnknownMembersBuilder UnknownMembers;
    }
}
