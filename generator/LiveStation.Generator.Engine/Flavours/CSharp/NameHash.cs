namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A hash of names that is the same on every machine and in every version: file names hang on it.</summary>
internal static class NameHash
{
    /// <summary>FNV-1a over the UTF-16 units, its bits mixed at the end, because its low bits alone are poor.</summary>
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

    // The finisher of MurmurHash3: every input bit reaches every output bit.
    private static uint Mix(uint hash)
    {
        hash = unchecked((hash ^ (hash >> 16)) * 0x85EBCA6B);
        hash = unchecked((hash ^ (hash >> 13)) * 0xC2B2AE35);
        return hash ^ (hash >> 16);
    }
}
