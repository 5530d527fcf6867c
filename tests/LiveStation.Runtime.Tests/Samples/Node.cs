
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An object that can contain one of its own type.</summary>
public sealed record Node
{
    public Node? Next { get; init; }

    public ValueMap<RawJson> UnknownMembers { get; init; }
}

/// <summary>Its codec, with the structure of generated ones.</summary>
public sealed class NodeJson : ModelCodec<Node>
{
    internal static readonly NodeJson Instance = new();

    private static readonly MemberNames Names = new("next");

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out Node value)
    {
        Node? next = null;
        scanner.BeginObject();
        bool isRecognised =
            (!scanner.Is(",\"next\":"u8) || Instance.TryReadOptional(ref scanner, out next))
            && scanner.EndObject();
        value = isRecognised ? new Node { Next = next } : null!;
        return isRecognised;
    }

    /// <inheritdoc />
    public override Node ReadTolerantly(ref ModelReader reader)
    {
        Node? next = null;
        UnknownMembersBuilder unknown = default;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member.Number)
            {
                case 0: next = Instance.ReadOptional(ref reader); break;
                default: unknown.Add(ref reader); break;
            }
        }
        return new Node { Next = next, UnknownMembers = unknown.Build() };
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Node value)
    {
        writer.BeginObject();
        Instance.WriteOptionalMember(ref writer, ",\"next\":"u8, value.Next);
        WriteUnknown(ref writer, value.UnknownMembers);
        writer.EndObject();
    }

    /// <inheritdoc />
    protected override void Describe(MemberSchemas members)
    {
        members.Optional("next", Instance);
    }
}
