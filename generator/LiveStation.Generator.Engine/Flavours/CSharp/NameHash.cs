namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A hash of names that is the same on every machine and in every version, because file names depend on it.</summary>
internal static class NameHash
{
    /// <summary>FNV-1a over the UTF-16 units. A final step mixes its bits, because its low bits are poorly distributed.</summary>
    /// <param name="name">The name.</param>
    public static uint Of(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ (c & 0xFFu)) * 16777619);
            hash = unchecked((hash ^ ((uint)c >> 8)) * 16777619);
        }
        return Mix(hash);
    }

    // The finalizer of MurmurHash3: every input bit affects every output bit.
    private static uint Mix(uint hash)
    {
        hash = unchecked((hash ^ (hash >> 16)) * 0x85EBCA6B);
        hash = unchecked((hash ^ (hash >> 13)) * 0xC2B2AE35);
        return hash ^ (hash >> 16);
    }
}
