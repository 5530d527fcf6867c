namespace Coast;

/// <summary>What this library does with the generated client.</summary>
/// <param name="ferries">The ferries of the harbour.</param>
public sealed class Timetable(IFerriesClient ferries)
{
    /// <summary>Whether a party fits on a ferry.</summary>
    /// <param name="ferryId">Identifier of the ferry.</param>
    /// <param name="people">Number of people.</param>
    /// <returns>Whether there are that many seats.</returns>
    public async Task<bool> FitsAsync(string ferryId, int people)
    {
        Ferry ferry = await ferries.GetAsync(ferryId).ConfigureAwait(false);
        return ferry.Kind.Known is FerryKind.Car or FerryKind.Foot && ferry.Seats >= people;
    }
}
