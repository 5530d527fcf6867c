namespace LiveStation.Cli.Commands;

/// <summary>Finds what was meant by a misspelt word.</summary>
internal static class Nearest
{
    /// <summary>A question to append to a message; empty when nothing is near.</summary>
    /// <param name="token">What was typed.</param>
    /// <param name="known">What could have been.</param>
    public static string Hint(string token, IEnumerable<string> known) =>
        Find(token, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The word with the fewest letters to change, when they are few enough; null otherwise.</summary>
    /// <param name="token">What was typed.</param>
    /// <param name="known">What could have been.</param>
    public static string? Find(string token, IEnumerable<string> known)
    {
        (string Name, int Distance)? best = null;
        foreach (string name in known)
        {
            int distance = Distance(token, name);
            if (distance <= Math.Max(2, name.Length / 3) && (best is null || distance < best.Value.Distance))
                best = (name, distance);
        }
        return best?.Name;
    }

    // Optimal string alignment: letters added, dropped, replaced, or swapped with their neighbour.
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= right.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], 1 + cost[i - 2, j - 2]);
            }
        }
        return cost[left.Length, right.Length];
    }
}
