using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Documents as the spec describes them.</summary>
public sealed class LosslessProperties
{
    [Fact]
    public void Every_type_in_documented_form_is_read_without_drift_and_written_back() =>
        Types.All.ToList().ForEach(Runs.Documented);

    [Fact]
    public void Every_kind_of_value_in_documented_form_is_read_without_drift_and_written_back() =>
        Values.All.ToList().ForEach(Runs.Documented);

    [Fact]
    public void Every_response_in_documented_form_is_read_without_drift_and_written_back() =>
        Replies.All.ToList().ForEach(Runs.Documented);
}
