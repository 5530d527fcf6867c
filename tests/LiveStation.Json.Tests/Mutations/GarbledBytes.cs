using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Flips bits, or replaces characters with JSON punctuation. The result cannot be predicted.</summary>
internal sealed class GarbledBytes : DocumentMutator
{
    private static readonly byte[] Signs = [.. "{}[],:\"\\ 019-+.eEtfnu\0"u8];

    public override Gen<Mutation> At(Document document, Site site)
    {
        byte[] utf8 = JsonText.Utf8(document.Root);
        Gen<(int Place, byte Sign)> slips = from place in Gen.Choose(0, utf8.Length - 1)
                                            from flipped in Gen.Choose(0, 7)
                                            from sign in Gen.Elements(Signs)
                                            from isFlip in Gen.Elements(true, false)
                                            select (place, isFlip ? (byte)(utf8[place] ^ (1 << flipped)) : sign);
        return from count in Gen.Choose(1, 2)
               from chosen in slips.ArrayOf(count)
               select new Mutation(Garbled(utf8, chosen)) { IsForetold = false };
    }

    private static byte[] Garbled(byte[] utf8, (int Place, byte Sign)[] slips)
    {
        byte[] garbled = [.. utf8];
        foreach ((int place, byte sign) in slips)
            garbled[place] = sign;
        return garbled;
    }
}
