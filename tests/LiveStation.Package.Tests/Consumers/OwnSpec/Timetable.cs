namespace Coast;

/// <summary>Uses the generated client.</summary>
/// <param name="ferries">The ferries of the harbour.</param>
public sealed class Timetable(IFerriesClient ferries)
{
    /// <summary>Returns whether a ferry has enough seats.</summary>
    /// <param name="ferryId">Identifier of the ferry.</param>
    /// <param name="people">Number of people.</param>
    /// <returns>true if the ferry has at least that number of seats; otherwise, false.</returns>
    public async Task<bool> FitsAsync(string ferryId, int people)
    {
        Ferry ferry = await ferries.GetAsync(ferryId).ConfigureAwait(false);
        return ferry.Kind.Known is FerryKind.Car or FerryKind.Foot && ferry.Seats >= people;
    }
}
