
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An object with a list of its own type, which is always present.</summary>
public sealed record Tree
{
    public ValueList<Tree> Branches { get; init; }
}

/// <summary>Its codec, with the structure of generated ones.</summary>
public sealed class TreeJson : ModelCodec<Tree>
{
    internal static readonly TreeJson Instance = new();

    private static readonly MemberNames Names = new MemberNames("branches").Expect(0);

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out Tree value)
    {
        ValueList<Tree> branches = default;
        scanner.BeginObject();
        bool isRecognised =
            scanner.Is(",\"branches\":"u8) && Instance.List.TryRead(ref scanner, out branches)
            && scanner.EndObject();
        value = isRecognised ? new Tree { Branches = branches } : null!;
        return isRecognised;
    }

    /// <inheritdoc />
    public override Tree ReadTolerantly(ref ModelReader reader)
    {
        ValueList<Tree> branches = default;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(Names, ref member))
        {
            switch (member.Number)
            {
                case 0: branches = Instance.List.Read(ref reader); break;
                default: reader.Skip(); break;
            }
        }
        return new Tree { Branches = branches };
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Tree value)
    {
        writer.BeginObject();
        Instance.List.WriteMember(ref writer, ",\"branches\":"u8, value.Branches);
        writer.EndObject();
    }
}
