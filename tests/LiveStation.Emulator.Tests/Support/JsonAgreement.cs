using System.Text.Json;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Compares the JSON that two operations return for the same object.</summary>
internal static class JsonAgreement
{
    /// <summary>Fails when a member of both objects differs. Members of only one object are ignored.</summary>
    public static void ShouldAgreeWith(this JsonElement actual, JsonElement expected, string place)
    {
        if (actual.ValueKind == JsonValueKind.Object && expected.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in expected.EnumerateObject())
            {
                if (actual.TryGetProperty(member.Name, out JsonElement own))
                    own.ShouldAgreeWith(member.Value, $"{place} {member.Name}");
            }
        }
        else if (actual.ValueKind == JsonValueKind.Array && expected.ValueKind == JsonValueKind.Array)
        {
            actual.GetArrayLength().ShouldBe(expected.GetArrayLength(), place);
            foreach ((JsonElement own, JsonElement other) in actual.EnumerateArray().Zip(expected.EnumerateArray()))
                own.ShouldAgreeWith(other, place);
        }
        else
        {
            JsonElement.DeepEquals(actual, expected).ShouldBeTrue($"{place}: {actual} and {expected}");
        }
    }
}
