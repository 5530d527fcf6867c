using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Values;

/// <summary>
/// Draws the random characters of a text from a hash of what the text belongs to, so that other calls before it do not
/// change it.
/// </summary>
internal static class RandomText
{
    /// <summary>Returns random characters.</summary>
    /// <param name="resource">The resource that has the text.</param>
    /// <param name="place">The member, and the place in its text.</param>
    /// <param name="characters">The characters, such as <c>A-Za-z0-9</c>.</param>
    /// <param name="length">The number of characters.</param>
    public static string Draw(Resource resource, string place, string characters, int length)
    {
        string alphabet = Alphabet(characters);
        StringBuilder text = new(length);
        World world = resource.World;
        string source = string.Create(
            CultureInfo.InvariantCulture,
            $"{world.Seed}|{world.Account}|{world.Zone}|{resource.Type.Name}|{resource.Ordinal}|{place}|");
        for (int block = 0; text.Length < length; block++)
        {
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(source + block.ToString(CultureInfo.InvariantCulture)));
            foreach (byte part in hash.Take(length - text.Length))
                text.Append(alphabet[part % alphabet.Length]);
        }
        return text.ToString();
    }

    private static string Alphabet(string characters)
    {
        StringBuilder alphabet = new();
        for (int i = 0; i < characters.Length; i++)
        {
            bool isRange = i + 2 < characters.Length && characters[i + 1] == '-';
            char last = isRange ? characters[i + 2] : characters[i];
            for (char part = characters[i]; part <= last; part++)
                alphabet.Append(part);
            i += isRange ? 2 : 0;
        }
        return alphabet.ToString();
    }
}
