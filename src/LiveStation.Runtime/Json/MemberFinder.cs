namespace LiveStation.Runtime.Json;

/// <summary>Finds the number of a member by its name.</summary>
internal static class MemberFinder
{
    /// <summary>Number of the member whose name the reader stands on; negative when it is not known.</summary>
    /// <param name="reader">Stands on the name.</param>
    /// <param name="names">The known names.</param>
    /// <param name="guess">The likely number; all others follow it in a circle.</param>
    public static int Find(in ModelReader reader, MemberNames names, int guess)
    {
        int count = names.Count;
        int member = guess < count ? guess : 0;
        for (int i = 0; i < count; i++)
        {
            if (reader.IsNamed(names.Utf8(member)))
            {
                return member;
            }
            member = member + 1 < count ? member + 1 : 0;
        }
        return MemberNames.None;
    }
}
