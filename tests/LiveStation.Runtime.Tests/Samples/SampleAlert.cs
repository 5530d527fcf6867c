using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>A nested object with the structure of generated ones.</summary>
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
    internal static readonly SampleAlert Empty = new();
    internal static readonly SampleAlertJson Request = new() { IsRequest = true };

    private static readonly MemberNames Names = new MemberNames("threshold").Expect(0);

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out SampleAlert value)
    {
        MemberValues values = default;
        scanner.BeginObject();
        bool isRecognised =
            scanner.Is(",\"threshold\":"u8) && Codecs.Int32.TryRead(ref scanner, out values.Threshold)
            && scanner.EndObject();
        value = isRecognised ? Make(in values) : null!;
        return isRecognised;
    }

    /// <inheritdoc />
    public override SampleAlert ReadTolerantly(ref ModelReader reader)
    {
        MemberValues values = default;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member.Number)
            {
                case 0: values.Threshold = Codecs.Int32.Read(ref reader); break;
                default: values.UnknownMembers.Add(ref reader); break;
            }
        }
        return Make(in values);
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, SampleAlert value)
    {
        writer.BeginObject();
        Codecs.Int32.WriteMember(ref writer, ",\"threshold\":"u8, value.Threshold);
        WriteUnknown(ref writer, value.UnknownMembers);
        writer.EndObject();
    }

    /// <inheritdoc />
    protected override void Describe(MemberSchemas members)
    {
        members.Required("threshold", Codecs.Int32);
    }

    private static SampleAlert Make(in MemberValues values) =>
        new() { Threshold = values.Threshold, UnknownMembers = values.UnknownMembers.Build() };

    private struct MemberValues
    {
        public int Threshold;
        public UnknownMembersBuilder UnknownMembers;
    }
}
