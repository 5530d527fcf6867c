namespace LiveStation.Benchmarks.Checking;

/// <summary>Makes small random changes to texts. The changes are the same in every run.</summary>
/// <param name="seed">Seed of the sequence of mutations; not 0.</param>
internal sealed class Mutations(uint seed)
{
    // Characters with a meaning in JSON, and some others. All are ASCII: invalid UTF-8 is not tested here.
    private static readonly byte[] Likely = [.. "{}[]\":,\\ \t\n\r0123456789-+.eEtrufalsn/x\0"u8];

    private uint _state = seed;

    /// <summary>Creates a copy of a text with one to three changes.</summary>
    public byte[] Of(byte[] text)
    {
        List<byte> changed = [.. text];
        for (uint i = Next(3); i < 3; i++)
            Change(changed);
        return [.. changed];
    }

    private void Change(List<byte> text)
    {
        int place = (int)Next((uint)text.Count);
        switch (Next(5))
        {
            case 0: text.Insert(place, Likely[Next((uint)Likely.Length)]); break;
            case 1: text.RemoveAt(place); break;
            case 2: (text[place], text[0]) = (text[0], text[place]); break;
            case 3: text.RemoveRange(Math.Max(1, place), text.Count - Math.Max(1, place)); break;
            default: text[place] = Likely[Next((uint)Likely.Length)]; break;
        }
        if (text.Count < 2)
            text.AddRange("[]"u8);
    }

    // Xorshift: the random sequence of the framework can change from one version to the next.
    private uint Next(uint end)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state % end;
    }
}
