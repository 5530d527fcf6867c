using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>
/// Splits a group that is too large for one file. A group of at most <see cref="MostMembers"/> members is one file.
/// A larger group is split by the bits of a hash of the member names: names whose first bit is 0 go into one file, the
/// others into another. A file that is still too large is split by the next bit, and so on. The file of a member thus
/// depends only on its name and on the size of that file: adding a member changes or splits one file and no other.
/// </summary>
internal static class Buckets
{
    /// <summary>The maximum number of members in one file.</summary>
    public const int MostMembers = 64;

    private const int HashBits = 32;

    /// <summary>Splits members into files, in the order of their bits. The order within a file is preserved.</summary>
    /// <param name="members">The members.</param>
    /// <param name="nameOf">Name of a member; unique among them.</param>
    public static EquatableArray<Bucket<T>> Split<T>(EquatableArray<T> members, Func<T, string> nameOf)
    {
        var buckets = new List<Bucket<T>>();
        Split(buckets, "", [.. members.Select(member => (NameHash.Of(nameOf(member)), member))]);
        return buckets.ToEquatableArray();
    }

    private static void Split<T>(List<Bucket<T>> buckets, string bits, List<(uint Hash, T Member)> members)
    {
        if (members.Count <= MostMembers || bits.Length == HashBits)
        {
            if (members.Count > 0)
                buckets.Add(new Bucket<T>(bits, members.Select(m => m.Member).ToEquatableArray()));
            return;
        }
        uint bit = 1u << bits.Length;
        Split(buckets, bits + "0", [.. members.Where(m => (m.Hash & bit) == 0)]);
        Split(buckets, bits + "1", [.. members.Where(m => (m.Hash & bit) != 0)]);
    }
}

/// <summary>The members of one file.</summary>
/// <param name="Bits">The common first bits of the hashes of their names; empty when the group is one file.</param>
/// <param name="Members">The members.</param>
internal sealed record Bucket<T>(string Bits, EquatableArray<T> Members)
{
    /// <summary>Whether the group is one file.</summary>
    public bool IsWhole => Bits.Length == 0;

    /// <summary>Name of the file.</summary>
    /// <param name="group">C# name of the group.</param>
    /// <param name="kind">Kind of members, such as <c>Types</c>.</param>
    public string PathOf(string group, string kind) => CSharpUnit.PathOf(group, IsWhole ? kind : $"{kind}.{Bits}");
}
