
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json.Tolerance;

/// <summary>An object with one member.</summary>
internal sealed record Holder(object? Value, ValueMap<RawJson> UnknownMembers);

/// <summary>Its codec, with the structure of generated ones.</summary>
internal sealed class HolderCodec(Member member, bool isCertain) : ModelCodec<Holder>
{
    private readonly MemberNames _names = isCertain
        ? new MemberNames("m").Expect(0).Alias(0, "old")
        : new MemberNames("m").Alias(0, "old");

    public override bool TryRead(ref ModelScanner scanner, out Holder value)
    {
        object? read = member.Absent;
        scanner.BeginObject();
        bool isThere = scanner.Is(",\"m\":"u8);
        bool isRecognised = (isThere || !isCertain) && (!isThere || member.TryRead(ref scanner, isCertain, out read))
            && scanner.EndObject();
        value = isRecognised ? new Holder(read, default) : null!;
        return isRecognised;
    }

    public override Holder ReadTolerantly(ref ModelReader reader)
    {
        object? read = member.Absent;
        UnknownMembersBuilder unknown = default;
        MemberCursor cursor = default;
        reader.BeginObject();
        while (reader.NextMember(_names, ref cursor))
        {
            if (cursor.Number == 0)
                read = member.Read(ref reader);
            else
                unknown.Add(ref reader);
        }
        return new Holder(read, unknown.Build());
    }

    public override void Write(ref ModelWriter writer, Holder value)
    {
        writer.BeginObject();
        member.Write(ref writer, value.Value);
        WriteUnknown(ref writer, value.UnknownMembers);
        writer.EndObject();
    }
}
